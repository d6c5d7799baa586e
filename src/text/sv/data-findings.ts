export const dataFindings = {};
