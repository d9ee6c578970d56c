package tn.marsa.admin.migrants;

import java.time.Instant;
import tn.marsa.admin.rights.FileRights;

/**
 * What is told to a person who asks what the register keeps.
 *
 * @param file opened for the request of the person
 * @param values what of it came masked, in clear
 * @param givenAt when
 */
record PersonAnswer(Migrant file, FileRights rights, ClearValues values, Instant givenAt) {}
