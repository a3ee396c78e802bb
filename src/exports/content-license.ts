/** The licence of the library's own words and data. */
export const contentLicense = 'https://creativecommons.org/licenses/by/4.0/';
