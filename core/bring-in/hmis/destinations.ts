/**
 * 3.12 Destination, as lists 3.12.1 of FY2024 and FY2026 have it. What tells of a protected fact is null and is not
 * brought in: psychiatric and substance use treatment (204, 205), other medical care (206, 225), jail (207), foster care
 * (215), and HOPWA, which serves people with HIV (327, 426).
 */
export const destinations: Readonly<Record<string, string | null>> = {
  17: "Other",
  24: "Deceased",
  30: null,
  101: "Emergency shelter",
  116: "Place not meant for habitation",
  118: "Safe Haven",
  204: null,
  205: null,
  206: null,
  207: null,
  215: null,
  225: null,
  302: "Transitional housing",
  312: "Staying with family, temporary",
  313: "Staying with friends, temporary",
  314: "Hotel or motel, paid without a shelter voucher",
  327: null,
  329: "Residential project or halfway house without homeless criteria",
  332: "Host home (non-crisis)",
  410: "Rental, no ongoing subsidy",
  411: "Owned, no ongoing subsidy",
  421: "Owned, with ongoing subsidy",
  422: "Staying with family, permanent",
  423: "Staying with friends, permanent",
  426: null,
  435: "Rental, with ongoing subsidy",
};

/** 30: no exit interview completed. It protects nobody; there is nothing to tell. */
export const noInterview = "30";
