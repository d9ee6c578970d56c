package tn.marsa.statistics.export;

/** A parameter of an export that is missing, stands twice, is none of it or cannot be read. Its value is not repeated. */
final class ParameterRefused extends RuntimeException {

    private final String parameter;

    ParameterRefused(String parameter) {
        super("the parameter " + parameter + " is missing, stands twice, is unknown or not of its form");
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
