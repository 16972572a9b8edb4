/** Ink and paper, for day, for night and for print. Every pair of ink and ground used has a contrast of 4.5 or more. */
export const colours = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf8; --panel: #f5f2e9; --ink: #1b1a18; --soft: #5b5850; --rule: #d8d2c4; --strong-rule: #1b1a18;
  --accent: #8c1d18; --link: #1c4e80; --mark: #f6ecc6; --mark-ink: #1b1a18; --target: #ffd84d; --target-ink: #1b1a18;
  --warning: #8a4500; --warning-panel: #fbf1e3;
  --sea: #eef2f3; --land: #e2ddd0; --border: #fdfcf8; --halo: #fdfcf8; --map-ink: #1b1a18; --bar: #7c8b97;
  --shade-1: #d9a9a3; --shade-2: #bb645c; --shade-3: #8c1d18;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15171a; --panel: #1d2024; --ink: #e7e3da; --soft: #a8a498; --rule: #373a3f; --strong-rule: #8d897e;
    --accent: #f0908a; --link: #93c2ee; --mark: #3a3521; --mark-ink: #f0ead6; --target: #7a5f00; --target-ink: #fff8e0;
    --warning: #f0b070; --warning-panel: #2a2118;
    --sea: #101b24; --land: #2b2f33; --border: #15171a; --halo: #15171a; --map-ink: #f4efe4; --bar: #7f8e9a;
    --shade-1: #6b3a38; --shade-2: #a1504b; --shade-3: #d9736c;
  }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --panel: #fff; --ink: #000; --soft: #444; --rule: #bbb; --strong-rule: #000;
    --accent: #000; --link: #000; --mark: #fff; --mark-ink: #000; --target: #fff; --target-ink: #000;
    --warning: #000; --warning-panel: #fff;
    --sea: #fff; --land: #eee; --border: #888; --halo: #fff; --map-ink: #000; --bar: #888;
    --shade-1: #d0d0d0; --shade-2: #a8a8a8; --shade-3: #7c7c7c;
  }
}
`
