/**
 * The style sheet that add-ons link for the look of Google's own panels, made anew from its documentation ("CSS
 * package for Editor add-ons"): the page then looks the same, and nothing is asked of another server.
 */

const LINK =
  /<link\b[^>]*\bhref=["']?https:\/\/ssl\.gstatic\.com\/docs\/script\/css\/add-ons1?\.css["']?[^>]*>/gi;

const STYLES = `
body { margin: 0; font: 13px/18px Arial, sans-serif; color: #202124; }
* { box-sizing: border-box; }
a { color: #15c; }
p { margin: 0 0 8px; }
h1 { margin: 0; font-size: 20px; font-weight: normal; line-height: 24px; }
h2 { margin: 0; font-size: 13px; font-weight: bold; line-height: 18px; }
h3 { margin: 0; font-size: 13px; font-weight: normal; color: #15c; }
.sidebar { padding: 12px; }
.sidebar.bottom, .sidebar.branding-below { position: absolute; inset: 0 0 56px; overflow: auto; }
.bottom { position: absolute; bottom: 0; }
.block { margin-bottom: 16px; }
.inline { display: inline-block; }
.form-group { margin: 2px 0; }
.gray, .grey, .secondary { color: #777; }
.current { font-weight: bold; }
.error { color: #dd4b39; }
label, .label { display: inline-block; margin-bottom: 4px; font-weight: bold; }
input[type=text], input[type=number], input[type=password], textarea { padding: 5px 8px; font: inherit; border: 1px solid #d9d9d9; border-top-color: #c0c0c0; border-radius: 1px; }
input[type=text]:focus, textarea:focus { border-color: #4d90fe; outline: none; }
input[type=checkbox], input[type=radio] { vertical-align: middle; }
select { min-height: 27px; padding: 2px 8px; font: inherit; background: #f8f8f8; border: 1px solid #dcdcdc; border-radius: 2px; }
button, .button, input[type=button], input[type=submit], input[type=reset] { display: inline-block; min-width: 72px; height: 29px; margin: 0 16px 0 0; padding: 0 8px; font: bold 11px/27px Arial, sans-serif; text-align: center; color: #444; white-space: nowrap; text-decoration: none; cursor: pointer; background: #f5f5f5; border: 1px solid #dcdcdc; border-radius: 2px; }
button:hover, .button:hover, input[type=button]:hover, input[type=submit]:hover { color: #222; background: #f8f8f8; border-color: #c6c6c6; }
button.action, .button.action, input.action { color: #fff; background: #4d90fe; border-color: #3079ed; }
button.action:hover, .button.action:hover, input.action:hover { color: #fff; background: #357ae8; border-color: #2f5bb7; }
button.create, .button.create, input.create { color: #fff; background: #d14836; border-color: transparent; }
button.create:hover, .button.create:hover, input.create:hover { color: #fff; background: #c53727; }
button.share, .button.share, input.share { color: #fff; background: #3d9400; border-color: #29691d; }
button.share:hover, .button.share:hover, input.share:hover { color: #fff; background: #368200; }
button:disabled, input:disabled, select:disabled { opacity: 0.5; cursor: default; }
`;

/**
 * The page with the style sheet written into it wherever the link stood.
 * @example withAddOnStyles('<p>No link</p>') // '<p>No link</p>'
 */
export function withAddOnStyles(html: string): string {
  return html.replace(LINK, () => `<style>${STYLES}</style>`);
}
