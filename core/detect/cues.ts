import type { Detector } from "./detector.ts";

export const cues: Detector = { name: "cues", find: () => [] };
