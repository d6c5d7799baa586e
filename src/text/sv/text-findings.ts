export const textFindings = {};
