/** Where a customer stands on the way from hearing of the shop to coming back. */
export type Stage = 'new' | 'contacted' | 'quoted' | 'ordered' | 'repeat' | 'lapsed' | 'lost';
