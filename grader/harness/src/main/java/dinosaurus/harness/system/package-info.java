/** What has to do with the machine: temporary folders, the ids of users, zips of the same bytes. */
package dinosaurus.harness.system;
