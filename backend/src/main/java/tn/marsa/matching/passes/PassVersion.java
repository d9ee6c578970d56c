package tn.marsa.matching.passes;

/**
 * How files are compared: a pass is of one such version, and another one begins a new pass.
 *
 * @param weights the version that the weights give themselves
 * @param recipe 64 hexadecimal digits that change with anything else that decides which files are found to be alike
 */
record PassVersion(int weights, String recipe) {}
