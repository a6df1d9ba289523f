/**
 * What Node is given for the API. Young objects get little room, so that the buffers of a large
 * download are given back early: 1 GB of evidence then passes through less than 100 MB.
 */
export const apiOptions = ['--enable-source-maps', '--max-semi-space-size=8'];
