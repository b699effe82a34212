const ink = '#2f2a24';
const quiet = '#6f665a';
const tea = '#4a6741';
const teaPale = '#e9efe2';
const clay = '#9c4a2f';
const paper = '#fffdf9';
const edge = '#e7dfd1';
const sans =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

const colours = (text, subtle) => ({ default: text, subtle });
const foreground = {
  default: colours(ink, quiet),
  accent: colours(tea, tea),
  attention: colours(clay, clay),
  dark: colours(ink, quiet),
  good: colours('#35602c', '#35602c'),
  light: colours('#ffffff', '#ffffff'),
  warning: colours('#8a5a00', '#8a5a00'),
};
const container = (backgroundColor) => ({ backgroundColor, foregroundColors: foreground });

/** How Web Chat looks; `bubbleMaxWidth` in pixels. */
export const styleOptions = ({ bubbleMaxWidth }) => ({
  accent: tea,
  backgroundColor: 'transparent',
  primaryFont: sans,
  subtle: quiet,
  paddingRegular: 12,

  botAvatarImage: '/teapot.svg',
  botAvatarBackgroundColor: teaPale,
  // Web Chat shows no picture for whom it has no initials, however empty.
  botAvatarInitials: '',
  avatarSize: 32,
  showAvatarInGroup: 'sender',

  bubbleBackground: paper,
  bubbleBorderColor: edge,
  bubbleBorderRadius: 14,
  bubbleTextColor: ink,
  bubbleFromUserBackground: tea,
  bubbleFromUserBorderColor: tea,
  bubbleFromUserBorderRadius: 14,
  bubbleFromUserTextColor: '#ffffff',
  bubbleMaxWidth,
  bubbleMinWidth: 0,
  bubbleMinHeight: 36,

  hideUploadButton: true,
  hideToaster: true,
  sendBoxBackground: paper,
  sendBoxBorderTop: `solid 1px ${edge}`,
  sendBoxButtonColor: tea,
  sendBoxButtonColorOnDisabled: '#b9b0a2',
  sendBoxButtonShadeBorderRadius: 12,
  sendBoxButtonShadeInset: 8,
  sendBoxButtonShadeColorOnHover: teaPale,
  sendBoxButtonShadeColorOnActive: teaPale,
  sendBoxButtonKeyboardFocusIndicatorBorderColor: tea,
  sendBoxButtonKeyboardFocusIndicatorBorderRadius: 10,
  sendBoxHeight: 56,
  sendBoxMaxHeight: 140,
  sendBoxPlaceholderColor: quiet,
  sendBoxTextColor: ink,
  sendBoxTextWrap: true,

  suggestedActionLayout: 'flow',
  suggestedActionBackgroundColor: paper,
  suggestedActionBorderColor: '#b7c4aa',
  suggestedActionBorderRadius: 18,
  suggestedActionBorderWidth: 1,
  suggestedActionHeight: 36,
  suggestedActionTextColor: tea,
  suggestedActionBackgroundColorOnHover: teaPale,
  suggestedActionBackgroundColorOnActive: teaPale,
  suggestedActionKeyboardFocusIndicatorBorderColor: tea,
  suggestedActionKeyboardFocusIndicatorBorderRadius: 16,
  suggestedActionKeyboardFocusIndicatorBorderStyle: 'solid',
  suggestedActionsVisualKeyboardIndicatorWidth: 0,

  groupTimestamp: 300_000,
  timestampColor: '#7b7264',
  transcriptOverlayButtonBackground: tea,
  transcriptOverlayButtonBackgroundOnHover: ink,
  transcriptOverlayButtonBackgroundOnFocus: ink,
  transcriptTerminatorBackgroundColor: quiet,
  transcriptVisualKeyboardIndicatorColor: tea,
  transcriptActivityVisualKeyboardIndicatorColor: '#b7c4aa',
  typingAnimationBackgroundImage: "url('/typing.svg')",
  typingAnimationDuration: 8_000,
  typingAnimationHeight: 36,
  typingAnimationWidth: 56,

  cardEmphasisBackgroundColor: '#f6f1e7',
  cardPushButtonBackgroundColor: tea,
  cardPushButtonTextColor: '#ffffff',
  richCardWrapTitle: true,
});

/** Adaptive Cards in the same colours; actions share a row and wrap. */
export const cardConfig = {
  fontFamily: sans,
  fontSizes: { small: 13, default: 15, medium: 16, large: 19, extraLarge: 23 },
  lineHeights: { small: 18, default: 21, medium: 23, large: 26, extraLarge: 30 },
  spacing: { small: 4, default: 8, medium: 14, large: 20, extraLarge: 28, padding: 14 },
  separator: { lineThickness: 1, lineColor: edge },
  containerStyles: {
    default: container(paper),
    emphasis: container('#f6f1e7'),
    accent: container(teaPale),
    good: container('#e4efdc'),
    attention: container('#f8e4dc'),
    warning: container('#f9edd2'),
  },
  supportsInteractivity: true,
  imageSizes: { small: 40, medium: 80, large: 160 },
  imageSet: { imageSize: 'medium', maxImageHeight: 100 },
  actions: {
    actionAlignment: 'stretch',
    actionsOrientation: 'horizontal',
    buttonSpacing: 8,
    maxActions: 20,
    showCard: { actionMode: 'inline', inlineTopMargin: 8 },
    spacing: 'medium',
  },
  adaptiveCard: { allowCustomStyle: false },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: {
        size: 'small',
        color: 'default',
        isSubtle: true,
        suffix: ' *',
        suffixColor: 'attention',
      },
      optionalInputs: { size: 'small', color: 'default', isSubtle: true },
    },
    errorMessage: { size: 'small', color: 'attention', spacing: 'small' },
  },
  factSet: {
    title: {
      color: 'default',
      size: 'default',
      isSubtle: true,
      weight: 'default',
      wrap: true,
      maxWidth: 220,
    },
    value: { color: 'default', size: 'default', isSubtle: false, weight: 'default', wrap: true },
    spacing: 10,
  },
  textBlock: { headingLevel: 2 },
};
