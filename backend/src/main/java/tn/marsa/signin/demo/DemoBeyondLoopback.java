package tn.marsa.signin.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A demonstration that would listen beyond this machine. */
final class DemoBeyondLoopback extends RuntimeException {

    DemoBeyondLoopback(String address) {
        super("The demo profile may listen on a loopback address only, not on " + address);
    }

    /** Says so on the console in place of a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<DemoBeyondLoopback> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, DemoBeyondLoopback cause) {
            return new FailureAnalysis(
                    cause.getMessage() + ": its passwords are public.",
                    "Set server.address to 127.0.0.1, or leave out the profile \"demo\".",
                    failure);
        }
    }
}
