import * as z from "zod/mini";

/**
 * Pages by their address, as browsers write it: `https://mail.agency.org/*`. Browsers refuse a whole list for one
 * pattern that they can't read, and then no page is protected; so it is refused when it is read. Without a port,
 * which Firefox does not take: a host stands for each of its ports.
 */
export const matchPattern = z
  .string()
  .check(
    z.regex(
      /^(\*|https?):\/\/(\*|(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*)\/\S*$/,
      "must be the address of pages, as https://mail.agency.org/*",
    ),
  );
