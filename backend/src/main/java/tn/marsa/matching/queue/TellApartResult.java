package tn.marsa.matching.queue;

/** What came of telling a pair apart: the SDL's union of the same name. */
sealed interface TellApartResult permits ToldApart, TellApartRefused, FieldsRefused {}
