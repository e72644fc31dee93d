declare module "virtual:map-worker" {}
