// One table of the package: all of it would cost 4 MB, and it types no dictionary.
declare module 'opencc-js/dict/TSCharacters' {
  /** "龍 龙|鐵 铁|…" */
  const pairs: string;
  export default pairs;
}
