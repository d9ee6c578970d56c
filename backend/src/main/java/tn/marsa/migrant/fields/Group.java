package tn.marsa.migrant.fields;

/** Fields that are saved together and sealed as one value. What is null was not given; texts are tidied, and may still be wrong. */
public sealed interface Group
        permits Reception,
                Names,
                Birth,
                Nationality,
                TravelDocument,
                OldNumbers,
                Entry,
                Residence,
                Contact,
                Family,
                Work,
                Documents {

    /** Notes what is wrong with the fields, in the order of the form, and, when the stage is left, what they lack. */
    void check(Checks checks);

    /** The group for somebody who looks the person up: document numbers and ways to reach the person are hidden. */
    default Group masked() {
        return this;
    }

    /** The group with what is kept in place of each value that was sent back masked, as {@link #masked()} had shown it. */
    default Group unmasked(Group kept) {
        return this;
    }
}
