from http import HTTPStatus

print(HTTPStatus.OK, repr(HTTPStatus.NOT_FOUND), HTTPStatus(503).phrase, HTTPStatus.OK == 200, HTTPStatus.CREATED.value, HTTPStatus["IM_A_TEAPOT"].name)
print(HTTPStatus.OK.is_success, HTTPStatus.NOT_FOUND.is_client_error, HTTPStatus.BAD_GATEWAY.is_server_error, f"{HTTPStatus.FOUND}", HTTPStatus.FOUND + 1)
for code in (200, 404, 418, 999):
    try:
        print(code, HTTPStatus(code).phrase)
    except ValueError as e:
        print(e)
