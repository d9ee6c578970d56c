package tn.marsa.oversight.cases;

/** What is done with a case. */
enum CaseStep {
    ASSIGN,
    EXPLAIN,
    CLOSE
}
