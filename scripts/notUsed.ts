// Stands in the build for what a package could fetch and never does here.
export default null;
