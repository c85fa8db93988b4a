/** The file of a served folder that holds the agency's rules, sealed: the command line writes it, the pane fetches it. */
export const sealedRules = "rules.sealed.json";
