/** Where photos are kept. PostgreSQL is enough for a few thousand (docs/adr/0020-goods-and-photos.md); an object store would do the same. */
export const PICTURE_STORE = Symbol('picture store');

/** Whose photo: a product's, or the farm's own. */
export interface PictureOwner {
  readonly producerId: string;
  /** Null: the farm itself. */
  readonly productId: string | null;
}

/** `Transaction`: what is kept changes with the row that names it, or not at all. */
export interface PictureStore<Transaction> {
  /** Keeps a photo's files under a key drawn by lot. */
  keep(
    tx: Transaction,
    owner: PictureOwner,
    files: readonly { name: string; bytes: Buffer }[],
  ): Promise<string>;
  /** Forgets every file of a key. */
  forget(tx: Transaction, owner: PictureOwner, key: string): Promise<void>;
  /** One file, for whoever has the key; undefined when there is none. */
  read(tx: Transaction, key: string, name: string): Promise<Buffer | undefined>;
}
