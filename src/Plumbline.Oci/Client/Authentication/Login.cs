using Plumbline.Oci.Client.Authentication.Principals;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Client.Http;

namespace Plumbline.Oci.Client.Authentication;

/// <summary>Gets credentials of the kind that was chosen, and has what renews them.</summary>
internal sealed class Login(
    PrincipalContext context,
    ClientSettings settings,
    OutboundProxy? proxy,
    Action<string> warn
) : IDisposable
{
    private readonly List<IDisposable> _clients = [];

    /// <exception cref="ConfigurationException">There are none on this machine, or with these settings.</exception>
    /// <exception cref="OciException">Who gives them does not answer, or refuses.</exception>
    /// <exception cref="SessionExpiredException">They have expired.</exception>
    public async Task<CurrentCredentials> OpenAsync(CancellationToken cancellationToken)
    {
        var reader = new CredentialsReader(context.Options, context.Time, warn);
        if (settings.Auth == AuthKind.ApiKey)
        {
            return new CurrentCredentials(reader.Read(settings), source: null, context.Time);
        }

        var source = SourceOf(reader);
        return new CurrentCredentials(await source.ObtainAsync(cancellationToken), source, context.Time);
    }

    public void Dispose() => _clients.ForEach(client => client.Dispose());

    private ICredentialSource SourceOf(CredentialsReader reader)
    {
        var variables = new PrincipalVariables(context.Options);
        return settings.Auth switch
        {
            AuthKind.SecurityToken => new SessionFiles(reader, settings),
            AuthKind.InstancePrincipal => Instance(),
            AuthKind.InstanceOboUser => new DelegatedUser(context, settings, Instance()),
            AuthKind.ResourcePrincipal => Resource(variables),
            _ => new WorkloadIdentity(context, variables, proxy),
        };
    }

    private ICredentialSource Resource(PrincipalVariables variables) =>
        variables.Required("VERSION") switch
        {
            "2.2" => new GivenResource(context, variables),
            "2.1" or "2.1.1" or "2.1.2" => new KeyedResource(
                context,
                variables,
                variables.Required("VERSION"),
                Exchange()
            ),
            "1.1" => Hosted(variables),
            var other => throw new ConfigurationException(
                $"{variables.NameOf("VERSION")} is '{other}', which is not supported: 1.1, 2.1, 2.1.1, 2.1.2 and 2.2 are."
            ),
        };

    private HostedResource Hosted(PrincipalVariables variables)
    {
        var metadata = Metadata();
        return new(context, variables, metadata, Instance(metadata), Exchange());
    }

    private InstancePrincipal Instance(MetadataService? metadata = null) =>
        new(context, metadata ?? Metadata(), Tokens());

    private ResourceExchange Exchange() => new(Tokens(), context.Time);

    private MetadataService Metadata() => Kept(new MetadataService(context.Options, context.Time));

    private TokenClient Tokens() => Kept(new TokenClient(proxy, context.Options.ChosenCertBundle, context.Time));

    private T Kept<T>(T client)
        where T : IDisposable
    {
        _clients.Add(client);
        return client;
    }
}
