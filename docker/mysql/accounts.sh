# shellcheck shell=bash
# Run once by the image, when the database is new. The owner migrates and grants; the application starts with no right at
# all and is granted by each migration what it needs (never a change to the trail).

docker_process_sql <<SQL
CREATE USER 'marsa'@'%' IDENTIFIED BY '$(cat /run/secrets/database_password)';
CREATE USER 'marsa_owner'@'%' IDENTIFIED BY '$(cat /run/secrets/database_owner_password)';
GRANT ALL ON marsa.* TO 'marsa_owner'@'%' WITH GRANT OPTION;
SQL
