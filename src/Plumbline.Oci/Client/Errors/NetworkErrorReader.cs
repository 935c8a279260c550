using System.Net.Sockets;

namespace Plumbline.Oci.Client.Errors;

/// <summary>Makes the typed error from a failure below HTTP.</summary>
internal static class NetworkErrorReader
{
    public static OciException Read(OciCall call, Exception error, string? requestId)
    {
        var (code, reason) = error switch
        {
            HttpRequestException http => Explain(http),
            InvalidDataException => (ClientErrorCode.InvalidResponse, "the answer's compression is broken"),
            _ => (ClientErrorCode.Timeout, "no answer came in time"),
        };
        return new OciException(call, status: null, code, reason, error) { OpcRequestId = requestId };
    }

    private static (string Code, string Reason) Explain(HttpRequestException error) =>
        error.HttpRequestError switch
        {
            HttpRequestError.SecureConnectionError => (
                ClientErrorCode.TlsFailure,
                $"the TLS connection failed ({Cause(error)})"
            ),
            HttpRequestError.NameResolutionError => (ClientErrorCode.Unreachable, "the host name cannot be resolved"),
            HttpRequestError.ResponseEnded or HttpRequestError.InvalidResponse => (
                ClientErrorCode.Unreachable,
                "the connection broke before the answer was whole"
            ),
            // .NET's own text quotes the proxy's address, which may hold a password.
            HttpRequestError.ProxyTunnelError => (ClientErrorCode.Unreachable, $"the proxy refused{StatusOf(error)}"),
            // There are no credentials any more; the message is ours.
            HttpRequestError.UserAuthenticationError => (ClientErrorCode.NoCredentials, error.Message.TrimEnd('.')),
            HttpRequestError.ConfigurationLimitExceeded => (
                ClientErrorCode.InvalidResponse,
                "the answer is larger than any that OCI gives"
            ),
            _ => (ClientErrorCode.Unreachable, DialledOr(error)),
        };

    private static string StatusOf(HttpRequestException error) =>
        error.StatusCode is { } status ? $" with {(int)status} {status}" : "";

    /// <summary>The text of a failed connection names the host and port that was dialled, which may be a proxy's.</summary>
    private static string DialledOr(HttpRequestException error) =>
        error.InnerException is SocketException ? error.Message : Cause(error);

    private static string Cause(Exception error) => error.GetBaseException().Message.TrimEnd('.');
}
