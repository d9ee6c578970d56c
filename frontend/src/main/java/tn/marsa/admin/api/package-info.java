/** The GraphQL client: runs the operations that stand in files and turns what goes wrong into typed failures. */
@NullMarked
package tn.marsa.admin.api;

import org.jspecify.annotations.NullMarked;
