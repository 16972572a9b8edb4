/** Styles of a letter's elements: what Outlook, Gmail and a phone all obey; no colour of ground, so that dark ones stay dark. */
export const STYLES = {
  body: 'margin: 0 auto; padding: 16px; max-width: 640px; font: 16px/1.5 Georgia, serif',
  title: 'margin: 0 0 4px; font: bold 26px/1.2 Georgia, serif',
  chapter: 'margin: 28px 0 8px; padding-top: 6px; border-top: 2px solid; font: bold 16px/1.3 Arial, sans-serif',
  headline: 'margin: 20px 0 4px; font: bold 19px/1.3 Georgia, serif',
  part: 'margin: 14px 0 4px; font: bold 13px/1.4 Arial, sans-serif',
  text: 'margin: 0 0 8px',
  list: 'margin: 0 0 8px; padding: 0 24px',
  small: 'margin: 0; padding: 0 32px; font: 13px/1.5 Arial, sans-serif',
  soft: 'margin: 0 0 8px; font: 13px/1.5 Arial, sans-serif',
  who: 'font: 13px/1.5 Arial, sans-serif',
  citation: 'font: 12px/1.5 Arial, sans-serif; white-space: nowrap',
  foot: 'margin: 28px 0 0; padding-top: 6px; border-top: 3px double; font: bold 13px/1.5 Arial, sans-serif',
} as const
