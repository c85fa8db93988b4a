/** Stands in the built script for the packed policy, as a string of its own. */
export const policyPlace = "SAFE-DISCLOSURE-POLICY";
