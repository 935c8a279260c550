namespace Plumbline.Simulator.Api;

/// <summary>An answer that is an error, in OCI's terms. <c>Detail</c> is for the log only: OCI tells callers little.</summary>
internal sealed class ApiException(int status, string code, string message, string? detail = null) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    public string? Detail { get; } = detail;

    /// <summary>After how many seconds the caller may try again, if OCI says so.</summary>
    public int? RetryAfter { get; init; }

    public static ApiException NotAuthenticated(string detail) =>
        new(
            401,
            "NotAuthenticated",
            "The required information to complete authentication was not provided or was incorrect.",
            detail
        );

    /// <summary>OCI does not tell "missing" from "forbidden".</summary>
    public static ApiException NotFound(string? detail = null) =>
        new(404, "NotAuthorizedOrNotFound", "Authorization failed or requested resource not found.", detail);

    public static ApiException InvalidParameter(string message) => new(400, "InvalidParameter", message);

    public static ApiException MissingParameter(string message) => new(400, "MissingParameter", message);

    public static ApiException CannotParse(FormatException problem) =>
        new(400, "CannotParseRequest", "The request body is not valid JSON.", problem.Message);

    public static ApiException TooLarge() =>
        new(413, "RequestEntityTooLarge", "The request body is larger than the simulator takes.");

    /// <summary>The state folder takes no more.</summary>
    public static ApiException NotKept(string cause) =>
        new(
            500,
            "InternalServerError",
            "The simulator could not keep the change, so nothing was changed. Is there room in its state folder?",
            cause
        );

    public static ApiException Broken(Exception mistake) =>
        new(500, "InternalServerError", "The simulator made a mistake.", mistake.ToString());

    public static ApiException IncorrectState(string message) => new(409, "IncorrectState", message);

    /// <summary>The resource is not as the caller's <c>if-match</c> remembers it.</summary>
    public static ApiException NoEtagMatch() =>
        new(412, "NoEtagMatch", "The resource has changed since it was read: read it again.");

    public static ApiException Conflict(string code, string message) => new(409, code, message);

    public static ApiException NotImplemented(string what) =>
        new(501, "NotImplemented", $"The simulator does not implement {what}.", what);
}
