/** Answering a partner body's question: yes or no, within its agreement, each answer kept. */
@NullMarked
package tn.marsa.agreement.checking;

import org.jspecify.annotations.NullMarked;
