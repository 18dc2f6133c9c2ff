/** Docusaurus looks for the sidebar here; its list is in `src/data/`, as all lists are. */
export { sidebar as default } from './src/data/sidebar';
