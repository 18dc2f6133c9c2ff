/** The file of the package itself: its name leads to `routes.ts`. */
declare module 'react-router-config/esm/react-router-config' {
  export * from 'react-router-config';
}
