/**
 * What the assignment gives to students: the contract they fill in, the recurrent network, and
 * NumPy's random numbers.
 *
 * <p>The names of the mathematics are those of the equations:
 *
 * <pre>
 * a&lt;t&gt; = tanh(Wax x&lt;t&gt; + Waa a&lt;t-1&gt; + b)     // (n_a,1)
 * z&lt;t&gt; = Wya a&lt;t&gt; + by                       // (n_y,1)
 * y&lt;t&gt; = softmax(z&lt;t&gt;)                       // (n_y,1)
 * </pre>
 *
 * <table>
 * <caption>Names used throughout</caption>
 * <tr><th>name</th><th>shape</th><th>meaning</th></tr>
 * <tr><td>n_a, n_x, n_y</td><td></td><td>hidden units, inputs, outputs</td></tr>
 * <tr><td>Wax</td><td>(n_a, n_x)</td><td>input to hidden state</td></tr>
 * <tr><td>Waa</td><td>(n_a, n_a)</td><td>previous hidden state to hidden state</td></tr>
 * <tr><td>Wya</td><td>(n_y, n_a)</td><td>hidden state to output</td></tr>
 * <tr><td>b, by</td><td>(n_a, 1), (n_y, 1)</td><td>biases</td></tr>
 * <tr><td>a, aPrev</td><td>(n_a, 1)</td><td>hidden state, the one before</td></tr>
 * <tr><td>dWax, dWaa, ...</td><td>as Wax, Waa, ...</td><td>gradient of the loss with respect to it</td></tr>
 * </table>
 */
package dinosaurus.toolkit;
