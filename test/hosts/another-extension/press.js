// Presses Send of Roundcube from its own world, as password keepers and helpers of all kinds press buttons.
document.addEventListener("another-extension", () => document.querySelector(".formbuttons .send").click());
