/** A label as it is compared: "Teléfono:" and "telefono" are one. */
export const foldLabel = (label: string): string =>
  label
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
