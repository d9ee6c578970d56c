package tn.marsa.matching.bench;

import tn.marsa.matching.person.Description;

/** A description of somebody of whom it is known who it is. */
record Known(int person, Description description) {}
