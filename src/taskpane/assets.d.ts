/** Webpack gives a sample as a data URL inside its own chunk. */
declare module '*.xlsx' {
  const url: string;
  export default url;
}
