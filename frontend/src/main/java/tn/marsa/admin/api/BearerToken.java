package tn.marsa.admin.api;

/** The token that calls are made with. */
@FunctionalInterface
public interface BearerToken {

    /**
     * The token of the person whose request is being served, fresh enough to be accepted.
     *
     * @throws SignedOut if there is none any more
     */
    String value();
}
