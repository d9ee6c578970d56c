package tn.marsa.migrant;

import tn.marsa.migrant.fields.Fields;

/** A file and what was opened of it, to be compared with another. */
public record ComparedFile(MigrantFile file, Fields fields) {

    /** Names the file alone. */
    @Override
    public String toString() {
        return "ComparedFile[" + file.id() + "]";
    }
}
