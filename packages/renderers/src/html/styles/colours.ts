/** Ink and paper, for day, for night and for print. Every pair of ink and ground used has a contrast of 4.5 or more. */
export const colours = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf8; --panel: #f5f2e9; --ink: #1b1a18; --soft: #5b5850; --rule: #d8d2c4; --strong-rule: #1b1a18;
  --accent: #8c1d18; --link: #1c4e80; --mark: #f6ecc6; --mark-ink: #1b1a18; --target: #ffd84d; --target-ink: #1b1a18;
  --warning: #8a4500; --warning-panel: #fbf1e3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15171a; --panel: #1d2024; --ink: #e7e3da; --soft: #a8a498; --rule: #373a3f; --strong-rule: #8d897e;
    --accent: #f0908a; --link: #93c2ee; --mark: #3a3521; --mark-ink: #f0ead6; --target: #7a5f00; --target-ink: #fff8e0;
    --warning: #f0b070; --warning-panel: #2a2118;
  }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --panel: #fff; --ink: #000; --soft: #444; --rule: #bbb; --strong-rule: #000;
    --accent: #000; --link: #000; --mark: #fff; --mark-ink: #000; --target: #fff; --target-ink: #000;
    --warning: #000; --warning-panel: #fff;
  }
}
`
