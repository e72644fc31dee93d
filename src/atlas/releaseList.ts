/** Where the files of a published release lie, by name, below the folder of the list; under `stories` the folder with their words. */
export type ReleaseFiles = Readonly<Record<string, string>>;

/** All releases of the data that are published whole, by name, oldest first. */
export type ReleaseList = Readonly<Record<string, ReleaseFiles>>;
