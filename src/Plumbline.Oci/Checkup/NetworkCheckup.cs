using System.Globalization;
using System.Net.Sockets;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Checkup;

/// <summary>Looks whether OCI answers, and what time it is there. What is sent is unsigned: any answer will do.</summary>
internal sealed class NetworkCheckup(WayOut way, TimeProvider time, List<CheckupItem> items)
{
    /// <summary>For name and answer each. Real time: somebody is waiting.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>OCI refuses signatures of a clock that is further off.</summary>
    /// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/API/Concepts/signingrequests.htm</remarks>
    private static readonly TimeSpan MostSkew = TimeSpan.FromMinutes(5);

    /// <summary>A clock that nobody sets.</summary>
    private static readonly TimeSpan MuchSkew = TimeSpan.FromMinutes(1);

    public async Task RunAsync(Uri address, CancellationToken cancellationToken)
    {
        if (await FindAsync(way.FirstStop(address).IdnHost, cancellationToken))
        {
            await AskAsync(address, cancellationToken);
        }
    }

    private async Task<bool> FindAsync(string host, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            var addresses = await System.Net.Dns.GetHostAddressesAsync(host, patience.Token);
            items.Add(CheckupItem.Ok("Name", $"{host} is {string.Join(", ", addresses.Take(3))}"));
            return true;
        }
        catch (Exception error) when (error is SocketException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            items.Add(
                CheckupItem.Problem(
                    "Name",
                    $"the name {host} cannot be resolved",
                    "Check the network and its DNS, the region's name, and HTTPS_PROXY."
                )
            );
            return false;
        }
    }

    private async Task AskAsync(Uri address, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            using var answer = await way.Http.SendAsync(
                request,
                HttpCompletionOption.ResponseHeadersRead,
                patience.Token
            );
            var took = time.GetElapsedTime(started).TotalMilliseconds;
            items.Add(
                CheckupItem.Ok(
                    "OCI",
                    string.Create(CultureInfo.InvariantCulture, $"{address.Authority} answers in {took:0} ms")
                )
            );
            items.Add(Clock(answer.Headers.Date));
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var call = new OciCall("identity", "A first call", address);
            items.Add(CheckupItem.Problem("OCI", NetworkErrorReader.Read(call, error, requestId: null).Describe()));
        }
    }

    private CheckupItem Clock(DateTimeOffset? there)
    {
        if (there is null)
        {
            return CheckupItem.Warning("Clock", "the answer does not say what time it is there");
        }

        var skew = time.GetUtcNow() - there.Value;
        var seconds = Math.Abs((int)skew.TotalSeconds);
        var text = $"{seconds} s {(skew < TimeSpan.Zero ? "behind" : "ahead of")} OCI's";
        const string advice = "Set this machine's clock: OCI refuses signatures that are 5 minutes off.";
        return skew.Duration() switch
        {
            var off when off >= MostSkew => CheckupItem.Problem("Clock", text, advice),
            var off when off >= MuchSkew => CheckupItem.Warning("Clock", text, advice),
            _ => CheckupItem.Ok("Clock", seconds < 2 ? "as OCI's" : text),
        };
    }
}
