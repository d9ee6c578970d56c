package tn.marsa.migrant;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import tn.marsa.migrant.fields.Fields;

/** An active file in the making, with all of its past: changed step by step as a real one is, then written once ({@link LoadFiles}). */
public final class LoadedFile {

    private final MigrantFile file;
    private final Map<String, byte[]> named = new HashMap<>();
    private Fields fields;
    private int version = 1;

    LoadedFile(MigrantFile file, Fields fields) {
        this.file = file;
        this.fields = fields;
    }

    /** Groups became others. */
    public void change(Fields changed, Instant at) {
        fields = fields.with(changed);
        file.correct(fields, at);
        version++;
    }

    /** Something of what follows validation has changed. */
    public void followUp(Instant at) {
        file.followUp(at);
        version++;
    }

    /** Takes what is sealed beside the fields, by its name. */
    public void keepNamed(Map<String, byte[]> values) {
        named.putAll(values);
    }

    public MigrantFile file() {
        return file;
    }

    /** Everything known of the person now. */
    public Fields fields() {
        return fields;
    }

    /** Grows with every change. */
    public int version() {
        return version;
    }

    Map<String, byte[]> named() {
        return named;
    }
}
