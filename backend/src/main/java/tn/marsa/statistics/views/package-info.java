/** Questions that a statistician keeps under a name: each his own, to be passed on by their address. */
@NullMarked
package tn.marsa.statistics.views;

import org.jspecify.annotations.NullMarked;
