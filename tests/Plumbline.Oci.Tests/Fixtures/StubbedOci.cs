using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Tests.Fixtures;

/// <summary>Our client, connected to a stub server as its only endpoint.</summary>
internal sealed class StubbedOci : IAsyncDisposable
{
    private readonly TestHome _home = TestHome.WithProfile();

    public StubbedOci(
        StubServer server,
        Func<ConnectionOptions, ConnectionOptions>? change = null,
        TimeProvider? time = null
    )
    {
        Server = server;
        var options = _home.Options with { Endpoint = server.Url.ToString() };
        // With an API key nothing is waited for.
        Connection = OciConnection
            .OpenAsync(change is null ? options : change(options), time ?? Time, warn: _ => { }, CancellationToken.None)
            .GetAwaiter()
            .GetResult();
    }

    public StubbedOci(params StubAnswer[] answers)
        : this(new StubServer(answers)) { }

    public StubServer Server { get; }

    public SkippingTime Time { get; } = new(new DateTimeOffset(2026, 11, 24, 9, 30, 0, TimeSpan.Zero));

    public OciConnection Connection { get; }

    /// <summary>A list call without parameters.</summary>
    public OciRequest Request => new(new OciCall("kms", "ListThings", Server.Url), "/20180608/things");

    public async Task<string[]> GetAsync(CancellationToken? cancellationToken = null)
    {
        var answer = await Connection.Client.GetAsync(
            Request,
            TestJson.Default.StringArray,
            cancellationToken ?? TestContext.Current.CancellationToken
        );
        return answer.Item;
    }

    public IAsyncEnumerable<string> ListAsync() =>
        Connection.Client.ListAsync(Request, TestJson.Default.StringArray, TestContext.Current.CancellationToken);

    /// <summary>The error that the call must end with.</summary>
    public Task<OciException> FailAsync() => Should.ThrowAsync<OciException>(() => GetAsync());

    public async ValueTask DisposeAsync()
    {
        Connection.Dispose();
        await Server.DisposeAsync();
        _home.Dispose();
    }
}
