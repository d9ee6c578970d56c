package tn.marsa.custody;

import java.util.List;
import tn.marsa.keys.NamedKeys;

/** All keys, as they may be shown: the SDL's type of the same name. */
record Keys(List<KeySet> kinds, List<NamedKeys.Named> named) {}
