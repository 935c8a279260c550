namespace Plumbline.Oci.Client.Errors;

/// <summary>Makes the typed error from a failure below HTTP.</summary>
internal static class NetworkErrorReader
{
    public static OciException Read(OciCall call, Exception error, string requestId)
    {
        var (code, reason) = error switch
        {
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } tls => (
                ClientErrorCode.TlsFailure,
                $"the TLS connection failed ({Innermost(tls).Message.TrimEnd('.')})"
            ),
            HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => (
                ClientErrorCode.Unreachable,
                "the host name cannot be resolved"
            ),
            HttpRequestException
            {
                HttpRequestError: HttpRequestError.ResponseEnded or HttpRequestError.InvalidResponse
            } => (ClientErrorCode.Unreachable, "the connection broke before the answer was whole"),
            HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } proxy => (
                ClientErrorCode.Unreachable,
                $"the proxy refused ({proxy.Message.TrimEnd('.')})"
            ),
            HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => (
                ClientErrorCode.InvalidResponse,
                "the answer is larger than any that OCI gives"
            ),
            InvalidDataException => (ClientErrorCode.InvalidResponse, "the answer's compression is broken"),
            OperationCanceledException => (ClientErrorCode.Timeout, "no answer came in time"),
            _ => (ClientErrorCode.Unreachable, Innermost(error).Message),
        };
        return new OciException(call, status: null, code, reason, error) { OpcRequestId = requestId };
    }

    private static Exception Innermost(Exception error) => error.GetBaseException();
}
