/** The ids of the ribbon's buttons, in the manifest and in what the on-send handler opens. */
export const commands = { check: "checkMessage", prepare: "prepareDisclosure" } as const;
