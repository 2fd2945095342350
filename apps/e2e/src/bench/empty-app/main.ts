// The least that Nest, Apollo and TypeORM cost: one query, one connection pool, nothing else. Beside it stand our start and memory.
import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';

@Resolver()
class HelloResolver {
  @Query('hello')
  hello(): string {
    return 'hello';
  }
}

@Module({
  imports: [
    GraphQLModule.forRoot<ApolloDriverConfig>({
      driver: ApolloDriver,
      typeDefs: 'type Query { hello: String! }',
      path: '/graphql',
      playground: false,
      graphiql: false,
      introspection: false,
    }),
  ],
  providers: [
    HelloResolver,
    {
      provide: DataSource,
      useFactory: () =>
        new DataSource({
          type: 'postgres',
          url: process.env['DATABASE_URL'] ?? '',
          poolSize: 20,
          installExtensions: false,
        }).initialize(),
    },
  ],
})
class EmptyModule {}

const app = await NestFactory.create(EmptyModule, { logger: ['error', 'warn'] });
app.enableShutdownHooks();
await app.listen(Number(process.env['PORT']), '127.0.0.1');
