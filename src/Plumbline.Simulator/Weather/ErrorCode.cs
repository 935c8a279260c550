namespace Plumbline.Simulator.Weather;

/// <summary>OCI's usual error code for a status.</summary>
internal static class ErrorCode
{
    public static string Of(int status) =>
        status switch
        {
            400 => "InvalidParameter",
            401 => "NotAuthenticated",
            403 => "NotAllowed",
            404 => "NotAuthorizedOrNotFound",
            409 => "IncorrectState",
            412 => "NoEtagMatch",
            429 => "TooManyRequests",
            501 => "NotImplemented",
            503 => "ServiceUnavailable",
            >= 500 => "InternalServerError",
            _ => "InvalidParameter",
        };
}
