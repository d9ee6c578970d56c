/** The feed: each published release once, as files with a signed manifest in a folder, for MigraData. */
@NullMarked
package tn.marsa.statistics.feed;

import org.jspecify.annotations.NullMarked;
