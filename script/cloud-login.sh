#!/bin/bash -eo pipefail
# Logs in to registries of clouds with the OIDC token of the job, without a stored password. The logins go into the file
# that REGISTRY_AUTH_FILE names. `npm run workflows` puts this into containerize-oidc.yml. Tokens are passed in files and
# pipes, because every process of the machine can read arguments.
if [ -z "$ACTIONS_ID_TOKEN_REQUEST_URL" ]; then
  echo "::warning::No login to clouds: GitHub gives no OIDC token to this event."
  exit 0
fi
umask 077
file="$RUNNER_TEMP/registry-auth.json"
[ -f "$file" ] || echo '{}' > "$file"
request() {
  local answer
  answer=$(curl --silent --show-error --fail-with-body --retry 3 --max-time 60 "$@") || { echo "$answer" >&2; return 1; }
  printf '%s' "$answer"
}
field() { jq --raw-output --exit-status ".$1"; }
token() {
  request --get --data-urlencode "audience=$1" --header @<(printf 'Authorization: Bearer %s' "$ACTIONS_ID_TOKEN_REQUEST_TOKEN") "$ACTIONS_ID_TOKEN_REQUEST_URL" | field value
}
login() {
  local auth
  auth=$(printf '%s' "$2" | base64 --wrap=0)
  echo "::add-mask::$2"
  echo "::add-mask::$auth"
  AUTH="$auth" jq --arg registry "$1" '.auths[$registry].auth = env.AUTH' "$file" > "$file.new"
  mv "$file.new" "$file"
  echo "Logged in to $1"
}
if [ -n "$AZURE_REGISTRY" ]; then
  jwt=$(token api://AzureADTokenExchange)
  access=$(request --data grant_type=client_credentials \
    --data-urlencode "client_id=$AZURE_CLIENT" \
    --data-urlencode scope=https://containerregistry.azure.net/.default \
    --data-urlencode client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer \
    --data-urlencode client_assertion@<(printf '%s' "$jwt") \
    "https://login.microsoftonline.com/$AZURE_TENANT/oauth2/v2.0/token" | field access_token)
  refresh=$(request --data grant_type=access_token \
    --data-urlencode "service=$AZURE_REGISTRY" \
    --data-urlencode "tenant=$AZURE_TENANT" \
    --data-urlencode access_token@<(printf '%s' "$access") \
    "https://$AZURE_REGISTRY/oauth2/exchange" | field refresh_token)
  login "$AZURE_REGISTRY" "00000000-0000-0000-0000-000000000000:$refresh"
fi
if [ -n "$AWS_REGISTRY" ]; then
  if [[ "$AWS_REGISTRY" != *.dkr.ecr.*.* ]]; then
    echo "::error::aws-registry is $AWS_REGISTRY; write it as <account>.dkr.ecr.<region>.amazonaws.com"
    exit 1
  fi
  region="${AWS_REGISTRY#*.dkr.ecr.}"
  region="${region%%.*}"
  token sts.amazonaws.com > "$RUNNER_TEMP/aws-token"
  password=$(AWS_ROLE_ARN="$AWS_ROLE" AWS_ROLE_SESSION_NAME="containerize-$GITHUB_RUN_ID" \
    AWS_WEB_IDENTITY_TOKEN_FILE="$RUNNER_TEMP/aws-token" \
    aws ecr get-login-password --region "$region")
  rm "$RUNNER_TEMP/aws-token"
  login "$AWS_REGISTRY" "AWS:$password"
fi
if [ -n "$GOOGLE_REGISTRY" ]; then
  jwt=$(token "https://iam.googleapis.com/$GOOGLE_PROVIDER")
  access=$(request --data-urlencode "audience=//iam.googleapis.com/$GOOGLE_PROVIDER" \
    --data-urlencode grant_type=urn:ietf:params:oauth:grant-type:token-exchange \
    --data-urlencode requested_token_type=urn:ietf:params:oauth:token-type:access_token \
    --data-urlencode scope=https://www.googleapis.com/auth/cloud-platform \
    --data-urlencode subject_token_type=urn:ietf:params:oauth:token-type:jwt \
    --data-urlencode subject_token@<(printf '%s' "$jwt") \
    https://sts.googleapis.com/v1/token | field access_token)
  if [ -n "$GOOGLE_ACCOUNT" ]; then
    access=$(request --header @<(printf 'Authorization: Bearer %s' "$access") \
      --header 'Content-Type: application/json' \
      --data '{"scope":["https://www.googleapis.com/auth/cloud-platform"]}' \
      "https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/$GOOGLE_ACCOUNT:generateAccessToken" | field accessToken)
  fi
  login "$GOOGLE_REGISTRY" "oauth2accesstoken:$access"
fi
echo "REGISTRY_AUTH_FILE=$file" >> "$GITHUB_ENV"
