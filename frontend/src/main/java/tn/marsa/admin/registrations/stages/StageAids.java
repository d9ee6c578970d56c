package tn.marsa.admin.registrations.stages;

import tn.marsa.admin.matching.MatchingScreens;
import tn.marsa.admin.shell.FileSearch;

/**
 * What stages work with besides the registration itself.
 *
 * @param matching compares the person with files that may be of the same one
 * @param files opens the file in which a registration goes on
 * @param proposals proposes names in the other script
 */
public record StageAids(MatchingScreens matching, FileSearch files, NameProposals proposals) {}
